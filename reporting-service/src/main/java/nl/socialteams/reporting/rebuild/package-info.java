/**
 * Rebuilding the figures from the topics on command: beside those that answer meanwhile, with its
 * progress to be seen, and with the same result.
 */
package nl.socialteams.reporting.rebuild;
