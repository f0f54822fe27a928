// Who is told when the bot refuses many, does not answer, or begins anew again and again.
param token string
param location string
param tags object
param logsId string

@description('Where alerts go.')
param mail string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${token}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'bot'
    enabled: true
    emailReceivers: [{ name: 'operator', emailAddress: mail, useCommonAlertSchema: true }]
  }
}

var rules = [
  { name: 'not-ready', query: 'ContainerAppSystemLogs_CL | where Reason_s == "ProbeFailed"', most: 20 }
  { name: 'restarts', query: 'ContainerAppSystemLogs_CL | where Reason_s in ("ContainerBackOff", "ContainerCrashing")', most: 3 }
  { name: 'refused', query: 'ContainerAppConsoleLogs_CL | where Log_s has "refused"', most: 100 }
  { name: 'unreadable-rows', query: 'ContainerAppConsoleLogs_CL | where Log_s has "cannot be read"', most: 0 }
]

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [for rule in rules: {
  name: 'bot-${rule.name}'
  location: location
  tags: tags
  properties: {
    severity: 2
    enabled: true
    scopes: [logsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [{ query: rule.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: rule.most }]
    }
    actions: { actionGroups: [people.id] }
  }
}]
