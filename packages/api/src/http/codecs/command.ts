import { CommandHead, type CommandName, dataCodec, jsonSchema } from '@redress/domain'

/** The body of one command: its envelope without its name; `id` and `complaint` may come from header and address instead. */
export const commandSchema = (name: CommandName): unknown => {
  const head = jsonSchema(CommandHead)
  const must = name === 'Receive' ? ['complaint', 'occurredAt', 'actor', 'data'] : ['occurredAt', 'actor', 'data']
  return {
    ...head,
    properties: { ...(head['properties'] as object), data: jsonSchema(dataCodec(name)) },
    required: must,
  }
}
