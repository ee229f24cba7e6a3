package ai.altertable.settings.security;

/** An account whose password is offered on the sign-in page; a deployment that has none of these beans offers none. */
public record DemoAccount(String email, String purpose, String password) {}
