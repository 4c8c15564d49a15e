/**
 * The areas that there are on a day, by the CBS list of its year (A1): what they are called, also
 * in the spelling of a document (A4), and how many people live there.
 */
package nl.socialteams.areas.arealist;
