import type { SampleRequest } from "../sample-request.ts";

/** What a pasted text became, and what there is to know of it: what was left out, guessed, or does not fit. */
export interface PastedSamples {
  readonly samples: readonly SampleRequest[];
  /** In sentences. */
  readonly notes: readonly string[];
}

/** One sentence on what the text is not, and what would be right. */
export interface PasteProblem {
  readonly error: string;
}

/** The method that the sample is for. */
export interface PasteOptions {
  /** Such as `/orders/{orderId}`; the path parameters are found by it. */
  readonly resourcePath?: string;
  /** `ANY` fits every request. */
  readonly httpMethod?: string;
  /** Keeps credentials in the sample; by default each is replaced by `LEFT_OUT`, since samples are stored. */
  readonly keepsSecrets?: boolean;
}
