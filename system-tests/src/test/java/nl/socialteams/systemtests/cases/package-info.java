// SPDX-License-Identifier: EUPL-1.2
/** Who sees a resident's file, through the gateway, as the people of the demonstration. */
package nl.socialteams.systemtests.cases;
