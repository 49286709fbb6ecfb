package si.plenum.platform;

/** Random keys that the instance keeps for itself, so that what it signed before a restart still holds after it. */
public interface InstanceKeys {

    /** The key of that name: 32 random bytes, made when first asked for and the same ever after. */
    byte[] key(String name);
}
