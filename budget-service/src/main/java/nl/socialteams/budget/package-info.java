/** The working budget of social teams, what is spent from it, and the ledger that proves it. */
package nl.socialteams.budget;
