package headway.play;

import java.util.Arrays;

/**
 * Where a conversation is.
 *
 * @param place index of a scene or an ending
 * @param slots the variables' values and the hidden {@code once}; never changed once it is here
 */
public record State(int place, int[] slots) {
  @Override
  public boolean equals(Object other) {
    return other instanceof State(int otherPlace, int[] otherSlots)
        && place == otherPlace
        && Arrays.equals(slots, otherSlots);
  }

  @Override
  public int hashCode() {
    return 31 * place + Arrays.hashCode(slots);
  }

  @Override
  public String toString() {
    return place + Arrays.toString(slots);
  }
}
