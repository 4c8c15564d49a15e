/**
 * Workers (medewerkers), professionals and volunteers: a pseudonym that everything else refers to,
 * with the login that belongs to it, and apart from it, sealed, who the person is (A7, G4).
 */
package nl.socialteams.areas.worker;
