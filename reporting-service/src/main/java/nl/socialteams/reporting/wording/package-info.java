/** The words around the figures, in the caller's language: Dutch unless English is preferred. */
package nl.socialteams.reporting.wording;
