/** Decisions (besluiten) that change who serves where: all their changes at once, or none (A4). */
package nl.socialteams.areas.decision;
