public class Kata07Test {
    @Test
    public void temperatureReportConverts() {
        Check.equal("average 212.0\ncoldest 212.0\nwarmest 212.0\n", Kata07.temperatureReport(100, 100, 100));
        Check.equal("average 98.6\ncoldest 98.6\nwarmest 98.6\n", Kata07.temperatureReport(37, 37, 37));
    }

    @Test
    public void temperatureReportAverageAndExtremes() {
        Check.equal("average 59.0\ncoldest 50.0\nwarmest 68.0\n", Kata07.temperatureReport(10, 20, 15));
        Check.equal("average 23.0\ncoldest 14.0\nwarmest 32.0\n", Kata07.temperatureReport(0, -10, -5));
    }
}
