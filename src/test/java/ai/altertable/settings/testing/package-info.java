/** Servers and assertions that the tests of several packages share. */
package ai.altertable.settings.testing;
