public class Kata08 {
    /** Gives the price in cents after both discounts. */
    public static int discountPipeline(int priceCents, int percent, int couponCents, String first) {
        throw new UnsupportedOperationException("task 8");
    }

    /** The percentage comes first. */
    public static int discountPipeline(int priceCents, int percent, int couponCents) {
        throw new UnsupportedOperationException("task 8");
    }

    /** There is no coupon. */
    public static int discountPipeline(int priceCents, int percent) {
        throw new UnsupportedOperationException("task 8");
    }

    /** There is no percentage and no coupon. */
    public static int discountPipeline(int priceCents) {
        throw new UnsupportedOperationException("task 8");
    }
}
