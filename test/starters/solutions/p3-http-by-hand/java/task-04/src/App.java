/** Task 4, part two: from a request to the handler that answers it. */
public class App {
    /** Returns the response: of the handler, or with status 404 or 405. HEAD is handled like GET. */
    public static Response handle(Request request, Notes notes) {
        Route route = Route.find(request.target());
        if (route == null) {
            return Response.text(404, "There is nothing at this path.\n");
        }
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        Handler handler = route.handlers().get(method);
        if (handler == null) {
            String allowed = "HEAD, " + String.join(", ", route.handlers().keySet());
            return Response.text(405, "This path allows " + allowed + ".\n").with("Allow", allowed);
        }
        return handler.handle(request, route.number(), notes);
    }

    /** Returns the bytes of the response to the request. For HEAD that is the head alone. */
    public static byte[] answer(Request request, Notes notes) {
        Response response = handle(request, notes);
        return request.method().equals("HEAD")
                ? ResponseBytes.buildHead(response)
                : ResponseBytes.buildResponse(response);
    }
}
