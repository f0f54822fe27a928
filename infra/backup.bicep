// Where backups lie: an account of its own, in a container where nothing can be changed or deleted before its time, not even by the bot.
param name string
param location string
param tags object

@description('Workspace that keeps who read and wrote what.')
param logsId string

@allowed(['Enabled', 'Disabled'])
@description('Disabled: only private endpoints reach the account.')
param publicNetworkAccess string

@description('Principal that writes backups: the bot.')
param writer string

@minValue(1)
@maxValue(365)
@description('Days that a backup can be neither changed nor deleted. It is deleted a week after.')
param days int

var blobDataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    accessTier: 'Cool'
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: publicNetworkAccess
    encryption: {
      requireInfrastructureEncryption: true
      keySource: 'Microsoft.Storage'
      services: { blob: { keyType: 'Account', enabled: true } }
    }
    supportsHttpsTrafficOnly: true
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: account
  name: 'no-deletion'
  properties: { level: 'CanNotDelete', notes: 'The backups. docs/operators.md, “Back up and restore”.' }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource backups 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'backups'
}

resource unchangeable 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2023-05-01' = {
  parent: backups
  name: 'default'
  properties: {
    immutabilityPeriodSinceCreationInDays: days
    allowProtectedAppendWrites: false
  }
}

// Who was erased is in no backup for longer than this.
resource goes 'Microsoft.Storage/storageAccounts/managementPolicies@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'old-backups'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['backups/'] }
            actions: { baseBlob: { delete: { daysAfterCreationGreaterThan: days + 7 } } }
          }
        }
      ]
    }
  }
}

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blobs
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
  scope: backups
  name: guid(backups.id, writer, blobDataContributor)
  properties: {
    principalId: writer
    principalType: 'ServicePrincipal'
    roleDefinitionId: blobDataContributor
  }
}

output id string = account.id
output container string = '${account.properties.primaryEndpoints.blob}${backups.name}'
