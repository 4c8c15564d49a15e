// SPDX-License-Identifier: EUPL-1.2
/** The whole suite with a real Keycloak: people who sign in, and systems with a secret. */
package nl.socialteams.systemtests.keycloak;
