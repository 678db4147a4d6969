import type { correctionsContract } from "../../../shared/ipc/contract/corrections.ts";
import { giveAccount } from "../../corrections/account.ts";
import { proposeCorrection } from "../../corrections/propose-correction.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

/** What readers are told of changes to an article that is out. */
export const correctionServices = {
  "corrections.propose": ({ database }, { id }) => proposeCorrection(database, id),
  "corrections.typo": writing(({ database }, { id }) => giveAccount(database, id)),
} satisfies { [Name in keyof typeof correctionsContract]: Service<Name> };
