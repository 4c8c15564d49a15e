/**
 * Runs the whole suite on one machine, each part a process of its own: the launcher behind {@code
 * ./dev} ({@link nl.socialteams.stack.launcher.Launcher}), and the same as a library for tests of
 * the whole.
 *
 * <p>A test starts everything on free ports and a folder of its own, and may kill and restart
 * single services:
 *
 * <pre>{@code
 * SuiteSettings settings = SuiteSettings.temporary(Checkout.find(), folder);
 * try (SuiteProcesses suite = SuiteProcesses.start(settings, Progress.silent())) {
 *   URI gateway = suite.address(Service.GATEWAY);
 *   String token = IssuedToken.of(suite.issuer(), "team-member");
 *   suite.kill(Service.CASES);    // as kill -9
 *   suite.restart(Service.CASES); // returns when it is ready again
 * }
 * }</pre>
 *
 * <p>The services must have been packaged before. Data and logs are in the folder that was given.
 */
package nl.socialteams.stack.launcher;
