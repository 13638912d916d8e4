public class Kata08Test {
    @Test
    public void discountPipelineOrderMatters() {
        Check.equal(8500, Kata08.discountPipeline(10000, 10, 500, "percent"));
        Check.equal(8550, Kata08.discountPipeline(10000, 10, 500, "coupon"));
        Check.equal(889, Kata08.discountPipeline(1099, 10, 100, "percent"));
        Check.equal(899, Kata08.discountPipeline(1099, 10, 100, "coupon"));
    }

    @Test
    public void discountPipelineDefaults() {
        Check.equal(8500, Kata08.discountPipeline(10000, 10, 500, "percent"));
        Check.equal(8500, Kata08.discountPipeline(10000, 10, 500));
        Check.equal(9000, Kata08.discountPipeline(10000, 10));
        Check.equal(10000, Kata08.discountPipeline(10000));
    }
}
