// SPDX-License-Identifier: EUPL-1.2
/**
 * What services tell each other, in the CloudEvents 1.0 envelope: JSON in structured mode, so that
 * one text holds the whole event wherever it travels. A contract names its events as {@link
 * nl.socialteams.cloudevents.EventType}s, a publisher makes them with an {@link
 * nl.socialteams.cloudevents.EventFactory}, and both sides read and write with {@link
 * nl.socialteams.cloudevents.EventJson}.
 */
package nl.socialteams.cloudevents;
