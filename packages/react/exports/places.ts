export { Places, type PlacesProps } from "../src/places/places.js";
