/** A plain Vaadin application, for {@code ./bench} to measure against. */
package starter;
