// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

/** What a seal is computed over, in the one form that never changes. */
final class SealedContent {

  /** A line as text: every column but the row's place, moments in UTC to the microsecond. */
  private static final String LINE =
      """
      jsonb_build_array(l.id, l.trace_id, l.span_id, l.parent_span_id,
        to_char(l.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        to_char(l.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        l.transaction::text, l.operation, l.processing_activity, l.action, l.outcome, l.status,
        l.actor_issuer, l.actor_subject, l.client, l.roles, l.rights, l.organisation, l.basis,
        l.object_kind, l.object_id, l.subject_kind, l.subject_id, l.municipalities)::text
      """;

  /** SHA-256 over all lines, in the order of their transactions. */
  static final String HASH =
      "sha256(convert_to(string_agg(%s, E'\\n' order by l.transaction, l.id), 'UTF8'))"
          .formatted(LINE.strip());

  /** The same over the lines of one month among others. */
  static final String HASH_OF_MONTH =
      "sha256(convert_to(string_agg(%s, E'\\n' order by l.transaction, l.id) filter (where %s), 'UTF8'))"
          .formatted(
              LINE.strip(), "date_trunc('month', l.recorded_at at time zone 'UTC') = s.month");

  /** The seal itself: what it covers, and the seal before it. */
  static final String SEAL =
      "sha256(previous_hash || content_hash || convert_to(concat_ws('|', number,"
          + " to_char(month, 'YYYY-MM-DD'), from_transaction, until_transaction, line_count), 'UTF8'))";

  private SealedContent() {}
}
