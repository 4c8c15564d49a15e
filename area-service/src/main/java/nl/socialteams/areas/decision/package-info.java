/**
 * Decisions (besluiten) about teams and areas (A4): drafted, perhaps incomplete and with names as
 * the document prints them; decided; in force from their day. A decided one is never edited.
 */
package nl.socialteams.areas.decision;
