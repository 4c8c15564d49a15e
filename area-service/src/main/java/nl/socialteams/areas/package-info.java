/** Who serves where: the municipality's areas, its social teams, and the decisions between them. */
package nl.socialteams.areas;
