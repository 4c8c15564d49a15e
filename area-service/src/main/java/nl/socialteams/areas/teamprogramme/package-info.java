// SPDX-License-Identifier: EUPL-1.2
/** That a team is part of another programme for a time, such as the district pilot (A2). */
package nl.socialteams.areas.teamprogramme;
