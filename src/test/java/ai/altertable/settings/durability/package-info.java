@org.jspecify.annotations.NullMarked
package ai.altertable.settings.durability;
