export { default } from '../(client)/layout.tsx'
