public class Task06FormattingTest {
    @Test
    public void formatsMinutesAsText() {
        Check.equal("1h 30m", Formatting.formatMinutes(90));
        Check.equal("2h 5m", Formatting.formatMinutes(125));
        Check.equal("1h 0m", Formatting.formatMinutes(60));
        Check.equal("59m", Formatting.formatMinutes(59));
        Check.equal("0m", Formatting.formatMinutes(0));
    }

    @Test
    public void barUsesDefaultWidth() {
        Check.equal("#####", Formatting.bar(30, 60, 10));
        Check.equal("######", Formatting.bar(40, 60, 10));
        Check.equal("####################", Formatting.bar(60, 60));
        Check.equal("#####", Formatting.bar(15, 60));
        Check.equal("", Formatting.bar(0, 0));
    }

    @Test
    public void summaryCallsWorkTogether() {
        Check.equal("Mon ##### 30m", Formatting.summaryLine("Mon", 30, 120));
        Check.equal("Tue #################### 2h 0m", Formatting.summaryLine("Tue", 120, 120));
        Check.equal("Wed  0m", Formatting.summaryLine("Wed", 0, 0));
    }
}
