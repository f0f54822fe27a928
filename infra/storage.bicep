// The tables. No keys and no signatures: only Microsoft Entra identities get in.
param name string
param location string
param tags object
param sku string

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
    supportsHttpsTrafficOnly: true
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

output tableEndpoint string = account.properties.primaryEndpoints.table
