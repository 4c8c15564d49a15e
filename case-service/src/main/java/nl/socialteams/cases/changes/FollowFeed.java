// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
