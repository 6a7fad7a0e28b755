/** The generated protocol messages declare less than they have. */
declare module "@opentelemetry/otlp-transformer/build/src/generated/root.js" {
  interface MessageType {
    fromObject(value: object): object;
    toObject(message: object, options: object): object;
    verify(message: object): string | null;
  }
  const definitions: { opentelemetry: { proto: { collector: { logs: { v1: { ExportLogsServiceRequest: MessageType } } } } } };
  export default definitions;
}
