package si.plenum.platform;

/** The thing asked for does not exist, or this person may not know that it does: both answer alike (404). */
public class NotFound extends Refused {

    public NotFound() {
        super("error.notfound");
    }
}
