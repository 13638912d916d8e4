public class Kata08 {
    /** Gives the price in cents after both discounts. */
    public static int discountPipeline(int priceCents, int percent, int couponCents, String first) {
        return takePercent(priceCents, percent) - couponCents;
    }

    /** The percentage comes first. */
    public static int discountPipeline(int priceCents, int percent, int couponCents) {
        return discountPipeline(priceCents, percent, couponCents, "percent");
    }

    /** There is no coupon. */
    public static int discountPipeline(int priceCents, int percent) {
        return discountPipeline(priceCents, percent, 0);
    }

    /** There is no percentage and no coupon. */
    public static int discountPipeline(int priceCents) {
        return discountPipeline(priceCents, 0);
    }

    private static int takePercent(int priceCents, int percent) {
        return priceCents * (100 - percent) / 100;
    }
}
