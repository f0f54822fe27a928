// The tables. No keys and no signatures: only Microsoft Entra identities get in.
param name string
param location string
param tags object
param sku string

@description('Workspace that keeps who read and wrote what.')
param logsId string

@allowed(['Enabled', 'Disabled'])
@description('Disabled: only private endpoints reach the account.')
param publicNetworkAccess string

@description('Principal that reads, writes and creates tables.')
param readerWriter string

var tableDataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: publicNetworkAccess
    encryption: {
      requireInfrastructureEncryption: true
      keySource: 'Microsoft.Storage'
      services: { table: { keyType: 'Account', enabled: true } }
    }
    supportsHttpsTrafficOnly: true
  }
}

// Nobody deletes the tables by deleting the group or the account: the lock comes off first.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: account
  name: 'no-deletion'
  properties: { level: 'CanNotDelete', notes: 'Everything that people wrote lies here. docs/operators.md, “restore”.' }
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: tables
  name: 'who-reads-and-writes'
  properties: {
    workspaceId: logsId
    logs: [
      { category: 'StorageRead', enabled: true }
      { category: 'StorageWrite', enabled: true }
      { category: 'StorageDelete', enabled: true }
    ]
  }
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, readerWriter, tableDataContributor)
  properties: {
    principalId: readerWriter
    principalType: 'ServicePrincipal'
    roleDefinitionId: tableDataContributor
  }
}

output id string = account.id
output tableEndpoint string = account.properties.primaryEndpoints.table
