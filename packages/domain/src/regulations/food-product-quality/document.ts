/** The handling document is out. */
export const handlingDocument = { event: 'act:document-issued', where: { fact: 'it.kind', is: 'handling' } } as const
