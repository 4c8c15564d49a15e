// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

/**
 * A line of a feed that is followed.
 *
 * @param position of the line itself
 */
public record FollowedChange(FeedPosition position, ChangeView change) {
  /**
   * Whether it may be told now: of what came or changed only as long as it is visible; that it is
   * gone follows in a line of its own.
   */
  public boolean mayBeTold() {
    return switch (change.kind()) {
      case BECAME_VISIBLE, CHANGED, MERGED -> change.hasState();
      case NO_LONGER_VISIBLE, DESTROYED -> true;
    };
  }
}
