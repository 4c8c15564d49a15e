// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The feed of whom the transaction works for, line by line, for those who push it. */
@ApplicationScoped
public class FollowFeed {
  private final CatchUp catchUp;
  private final FeedLines lines;
  private final ReadChanges readChanges;

  @Inject
  FollowFeed(CatchUp catchUp, FeedLines lines, ReadChanges readChanges) {
    this.catchUp = catchUp;
    this.lines = lines;
    this.readChanges = readChanges;
  }

  /** The place of who knows all that is visible now. */
  public FeedPosition end() {
    Recipient recipient = catchUp.bringUpToDate(false);
    return new FeedPosition(recipient.id(), recipient.lastLine());
  }

  /**
   * The place of a cursor that {@code GET /changes} or a stream gave, once all that was visible at
   * the first visit was told.
   *
   * @param pointer where in the headers it came
   * @throws ChangesForgotten where it is another recipient's, or too old
   * @throws InvalidInput where it is none
   */
  FeedPosition from(String cursor, String pointer) {
    FeedPlace place = placeOf(cursor, pointer);
    FeedPosition position = new FeedPosition(place.recipient(), place.line());
    after(position, 1);
    return position;
  }

  private static FeedPlace placeOf(String cursor, String pointer) {
    try {
      FeedPlace place = FeedPlace.from(Cursor.read(cursor, FeedPlace.PARTS));
      if (!place.tellsOfEverything()) {
        return place;
      }
    } catch (InvalidInput unreadable) {
      throw unknown(pointer);
    }
    throw unknown(pointer);
  }

  private static InvalidInput unknown(String pointer) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.HEADER, pointer, "unknown-cursor")));
  }

  /**
   * What comes after a position, those that may not be told any more included.
   *
   * @throws ChangesForgotten where it is not kept any more
   */
  public List<FollowedChange> after(FeedPosition position, int limit) {
    Recipient recipient = catchUp.bringUpToDate(false);
    if (!position.recipient().equals(recipient.id())
        || position.line() < recipient.forgottenLine()) {
      throw new ChangesForgotten();
    }
    return followed(position, lines.changed(position.place(), limit));
  }

  /** The line at a position once more; empty where it is not kept any more. */
  public Optional<FollowedChange> at(FeedPosition position) {
    return followed(position, lines.line(position)).stream().findFirst();
  }

  private List<FollowedChange> followed(FeedPosition position, List<FeedLine> found) {
    List<ChangeView> views = readChanges.views(found);
    List<FollowedChange> followed = new ArrayList<>();
    for (int at = 0; at < found.size(); at++) {
      FeedPosition own = new FeedPosition(position.recipient(), found.get(at).number());
      followed.add(new FollowedChange(own, views.get(at)));
    }
    return followed;
  }
}
