/**
 * Code lists (codelijsten) of a municipality: life domains, matrices, rings, goals, laws and the
 * like, each with versions that hold from a day on, and what became of every code from one version
 * to the next (A11). Here they are read, told to other services and asked by other features.
 */
package nl.socialteams.areas.codelist;
