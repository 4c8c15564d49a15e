/** Problem details (RFC 9457): every error of every service in one form, in Dutch and English. */
package nl.socialteams.problem;
