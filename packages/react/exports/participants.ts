export { Participants, type ParticipantsProps } from "../src/participants/participants.js";
