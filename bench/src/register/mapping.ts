const clerk = '{ id: { column: 承办人 }, unit: 督查科, roles: [supervision-section] }'

const step = (command: string, column: string, data: string): string => `
  - command: ${command}
    when: { column: ${column}, set: true }
    at: { column: ${column} }
    actor: ${clerk}
    data: ${data}`

/** How the columns of the generated register become commands: at most eleven, eight in every row. */
export const MAPPING = `name: bench-register
title: Generated register
source: { zone: Asia/Shanghai, dates: [yyyy-MM-dd HH:mm] }
complaint: { column: 编号 }
commands:
  - command: Receive
    at: { column: 受理时间 }
    actor: ${clerk}
    data:
      kind: complaint
      channel: written
      form: written
      complainant: { id: { text: 'p-{编号}' }, kind: service-user }
      respondent: { kind: window, unit: { column: 单位 } }
      subject: { kind: unit, id: { column: 单位 } }
      class: { track: { column: 类别 }, ground: { column: 事由 } }
      field: { case.content: { column: 内容 }, case.window: { column: 窗口 } }
      notGiven: { field.complainant.name: 登记表未载, field.complainant.contact: 登记表未载 }${[
        step('Acknowledge', '签收时间', '{ what: accepted }'),
        step('Assign', '派单时间', '{ to: { unit: { column: 单位 }, person: { column: 承办人 } } }'),
        step('Investigate', '核查时间', '{ finding: substantiated-window }'),
        step('Resolve', '办结时间', '{}'),
        step('Reply', '答复时间', '{ stage: final, form: written, explanation: 已核实，窗口已整改。 }'),
        step('Revisit', '回访时间', '{ reached: true, channel: phone }'),
        step('Archive', '归档时间', '{}'),
        step('FollowUp', '跟进一', '{ purpose: track }'),
        step('FollowUp', '跟进二', '{ purpose: track }'),
        step('FollowUp', '跟进三', '{ purpose: urge }'),
      ].join('')}
`
