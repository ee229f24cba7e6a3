/** What {@code ./bench} measures. No test: nothing here asserts a time. */
package ai.altertable.settings.bench;
