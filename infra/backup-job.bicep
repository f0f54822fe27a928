// Every night, beside the bot: everything that the store holds, encrypted, into the container of backup.bicep.
param name string
param location string
param tags object
param environmentId string
param registryServer string
param image string
param identityId string
param clientId string
param storageEndpoint string

@description('The address of the container that backups go to.')
param container string

@description('The vault’s secret with the pass phrase. Whoever restores needs it: keep it in a second place as well.')
param passphraseUrl string

@description('When, in UTC, as cron writes it.')
param at string

resource job 'Microsoft.App/jobs@2024-03-01' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environmentId
    configuration: {
      triggerType: 'Schedule'
      scheduleTriggerConfig: { cronExpression: at, parallelism: 1, replicaCompletionCount: 1 }
      replicaTimeout: 7200
      replicaRetryLimit: 2
      registries: [{ server: registryServer, identity: identityId }]
      secrets: [{ name: 'backup-passphrase', keyVaultUrl: passphraseUrl, identity: identityId }]
    }
    template: {
      containers: [
        {
          name: 'backup'
          image: image
          args: ['backup', container]
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'AZURE_CLIENT_ID', value: clientId }
            { name: 'Storage__Azure__Endpoint', value: storageEndpoint }
            { name: 'NETWORKINGBOT_BACKUP_PASSPHRASE', secretRef: 'backup-passphrase' }
          ]
        }
      ]
    }
  }
}
