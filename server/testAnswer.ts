/** What a dialect answered, for its tests. */

export interface Answer {
  status: number;
  headers: Headers;
  type: string | null;
  text: string;
  /** Undefined where the text is no JSON. */
  json: unknown;
}

export const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    type: response.headers.get("content-type"),
    text,
    json: parse(text),
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
