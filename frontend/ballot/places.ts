// An order with equal places: those of one list share a place. Each act answers a new order; nothing is left empty.

export type Places<T> = T[][];

export function placeOf<T>(places: Places<T>, value: T): number {
    return places.findIndex((place) => place.includes(value));
}

export function isShared<T>(places: Places<T>, value: T): boolean {
    return (places[placeOf(places, value)]?.length ?? 0) > 1;
}

export function without<T>(places: Places<T>, value: T): Places<T> {
    return places.map((place) => place.filter((other) => other !== value)).filter((place) => place.length > 0);
}

/** One place forward; out of a shared place to one of its own before it. */
export function up<T>(places: Places<T>, value: T): Places<T> {
    const place = placeOf(places, value);
    return inserted(places, value, isShared(places, value) ? place : Math.max(0, place - 1));
}

/** One place back; out of a shared place to one of its own behind it. */
export function down<T>(places: Places<T>, value: T): Places<T> {
    return inserted(places, value, placeOf(places, value) + 1);
}

/** To the place of those before it, which it then shares. */
export function join<T>(places: Places<T>, value: T): Places<T> {
    const before = places[placeOf(places, value) - 1];
    const joined = places.map((place) => (place === before ? [...place, value] : place.filter((other) => other !== value)));
    return before === undefined ? places : joined.filter((place) => place.length > 0);
}

/** The place is counted after the value was taken out of its old one. */
function inserted<T>(places: Places<T>, value: T, place: number): Places<T> {
    const rest = without(places, value);
    return [...rest.slice(0, place), [value], ...rest.slice(place)];
}
