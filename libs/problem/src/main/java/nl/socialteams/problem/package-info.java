/**
 * Problem details (RFC 9457): every error of every service in one form, in Dutch and in English.
 *
 * <p>The domain throws a {@link nl.socialteams.problem.Refusal} that carries a stable code and
 * knows nothing of HTTP. What that code means outside (status, title, text in two languages) stands
 * in {@code META-INF/problems.properties} of the module that throws it.
 */
package nl.socialteams.problem;
