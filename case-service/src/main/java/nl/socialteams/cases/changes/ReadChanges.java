// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cursors.Cursor;

/** Reads a recipient's feed from where the last visit ended. */
@ApplicationScoped
class ReadChanges {
  private final CatchUp catchUp;
  private final FeedLines lines;
  private final ChangedStates states;

  @Inject
  ReadChanges(CatchUp catchUp, FeedLines lines, ChangedStates states) {
    this.catchUp = catchUp;
    this.lines = lines;
    this.states = states;
  }

  /**
   * @throws ChangesForgotten where what comes after the cursor is not kept any more
   */
  FeedPage read(Cursor cursor, int limit) {
    Recipient recipient = catchUp.bringUpToDate(cursor.isStart());
    FeedPlace place = cursor.isStart() ? FeedPlace.beginning(recipient) : FeedPlace.from(cursor);
    if (!place.recipient().equals(recipient.id()) || place.line() < recipient.forgottenLine()) {
      throw new ChangesForgotten();
    }
    return place.tellsOfEverything() ? everything(place, limit) : changes(place, limit);
  }

  private FeedPage everything(FeedPlace place, int limit) {
    List<FeedLine> found = lines.visible(place, limit + 1);
    boolean more = found.size() > limit;
    List<FeedLine> told = more ? found.subList(0, limit) : found;
    FeedPlace next = more ? place.afterObject(told.getLast().object()) : place.afterEverything();
    boolean changedSince = !more && !lines.changed(next, 1).isEmpty();
    return new FeedPage(views(told), next.cursor(), more || changedSince);
  }

  private FeedPage changes(FeedPlace place, int limit) {
    List<FeedLine> found = lines.changed(place, limit + 1);
    boolean more = found.size() > limit;
    List<FeedLine> told = more ? found.subList(0, limit) : found;
    FeedPlace next = told.isEmpty() ? place : place.afterLine(told.getLast().number());
    return new FeedPage(views(told), next.cursor(), more);
  }

  /** As the recipient sees them now; those of what is not visible any more have no state. */
  List<ChangeView> views(List<FeedLine> told) {
    Map<UUID, ChangedRegistration> registrations =
        states.registrations(objects(told, ChangedKind.REGISTRATION));
    Map<UUID, ChangedCase> cases = states.cases(objects(told, ChangedKind.CASE));
    Map<UUID, ChangedReferral> referrals = states.referrals(objects(told, ChangedKind.REFERRAL));
    return told.stream()
        .map(
            line ->
                new ChangeView(
                    line.kind(),
                    line.objectKind(),
                    line.object(),
                    line.happening(),
                    line.happenedOn(),
                    line.recordedAt(),
                    line.into(),
                    line.hasState() ? registrations.get(line.object()) : null,
                    line.hasState() ? cases.get(line.object()) : null,
                    line.hasState() ? referrals.get(line.object()) : null))
        .toList();
  }

  private static List<UUID> objects(List<FeedLine> told, ChangedKind kind) {
    return told.stream()
        .filter(line -> line.hasState() && line.objectKind() == kind)
        .map(FeedLine::object)
        .distinct()
        .collect(Collectors.toList());
  }

  /**
   * What a visit is told.
   *
   * @param next where the next visit goes on
   * @param more whether there is more already
   */
  record FeedPage(List<ChangeView> items, Cursor next, boolean more) {}
}
