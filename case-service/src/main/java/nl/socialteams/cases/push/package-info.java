// SPDX-License-Identifier: EUPL-1.2
/**
 * G6: brings subscriptions forward: what is next in the subscriber's feed and may be told at that
 * moment is sent, one after the other; what fails is tried again for days, and what the receiver
 * will not have is set aside.
 */
package nl.socialteams.cases.push;
