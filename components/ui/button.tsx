import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { cx } from '#lib/cx.ts'

const LOOKS = {
  primary: 'button button-primary',
  quiet: 'button button-quiet',
  ghost: 'button button-ghost',
  danger: 'button button-danger',
} as const

/** One primary a screen; danger for what cannot be taken back. */
export type ButtonLook = keyof typeof LOOKS

type Looks = { look?: ButtonLook; wide?: boolean; children: ReactNode }

export const buttonClass = ({ look = 'quiet', wide = false }: Omit<Looks, 'children'>) =>
  cx(LOOKS[look], wide && 'button-wide')

export const Button = ({
  look,
  wide,
  type = 'button',
  ...rest
}: Looks & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>) => (
  <button className={buttonClass({ look, wide })} type={type} {...rest} />
)

export const ButtonLink = ({ look, wide, href, children }: Looks & { href: string }) => (
  <a className={buttonClass({ look, wide })} href={href}>
    {children}
  </a>
)
