/** The built application in a process of its own, used through a real browser. */
package ai.altertable.settings.e2e;
