/**
 * The database under the program: an embedded PostgreSQL of its own with durability on, or an external one by address. Either
 * is checked before anything is served.
 */
@NullMarked
package si.plenum.platform.database;

import org.jspecify.annotations.NullMarked;
