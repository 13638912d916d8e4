/** Ready for you: either an answer, or a problem in words; without a problem, it is "". */
public record Result(Message answer, String problem) {
    public static Result answered(Message answer) {
        return new Result(answer, "");
    }

    public static Result refused(String problem) {
        return new Result(null, problem);
    }
}
